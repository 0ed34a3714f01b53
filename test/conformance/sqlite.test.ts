import { temporarySqlite } from '../store/sqlite/temporary.js';
import { describeConformance } from './suite.js';

describeConformance('SQLite', temporarySqlite());
