import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

/** Refuses a query that nests more than `maxDepth` fields deep; introspection is not counted. */
export function depthRule(maxDepth: number): ValidationRule {
  const report = (context: ValidationContext | null): void => {
    context?.reportError(
      new GraphQLError(
        `The query nests more than ${maxDepth} fields deep, which is the limit. Ask in two steps: ` +
          'first for the ids that you need (`id`), then for what lies deeper with `nodes(ids: …)`.',
        { extensions: { code: 'QUERY_TOO_DEEP' } },
      ),
    );
  };
  return maxDepthRule({ n: maxDepth, flattenFragments: true, propagateOnRejection: false, onReject: [report] });
}
