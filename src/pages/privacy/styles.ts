// Not hydrated, for the page only is read: what is imported brings its styles, and no script of it loads.
import '../../components/styles/site.css';
import './Privacy.svelte';
