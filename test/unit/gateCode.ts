/** Stands in for the gate that the build makes. */
export const gate = '(function(){use(KOTOWARI)})();\n';
