// What is prerendered and stays as it is: what is imported brings its styles, its script is loaded later.
import '../../components/reading/EventRecord.svelte';
