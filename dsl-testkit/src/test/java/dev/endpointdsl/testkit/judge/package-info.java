/** Comparisons of the DSL's validation with that of other validators. */
package dev.endpointdsl.testkit.judge;
