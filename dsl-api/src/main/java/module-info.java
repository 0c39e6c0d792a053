/** Violations, rules and constraint annotations, which generated and handwritten code share. */
module dev.endpointdsl.api {
  // For users' compilers: annotations that no program needs at run time.
  requires static transitive org.jspecify;

  exports dev.endpointdsl;
  exports dev.endpointdsl.constraint;
  exports dev.endpointdsl.message;
  // For generated code alone, which is in users' modules too.
  exports dev.endpointdsl.support;

  uses dev.endpointdsl.RuleSet;
}
