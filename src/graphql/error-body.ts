/** An error as GraphQL answers it, for what is answered by something else. */
export function errorBody(message: string, code: string) {
  return { errors: [{ message, extensions: { code } }] };
}
