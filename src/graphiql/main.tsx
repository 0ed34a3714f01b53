import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { Page } from './page.js';

const element = document.getElementById('page');
if (element !== null) createRoot(element).render(<Page />);
