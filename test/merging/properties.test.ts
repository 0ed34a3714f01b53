import { describeMergingProperties } from '../conformance/merging-properties.js';
import { temporarySqlite } from '../store/sqlite/temporary.js';

describeMergingProperties(temporarySqlite(), 60);
