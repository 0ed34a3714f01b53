import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { dossierSuite } from './there-and-back.js';

describe('on SQLite, an exported dossier', () => dossierSuite(temporarySqlite(), 20));
