/** A JUnit 5 extension that starts a local SageMaker control plane for each test. */
module dev.endpointdsl.junit {
  requires transitive dev.endpointdsl.testkit;
  requires transitive org.junit.jupiter.api;
  requires org.junit.platform.commons;
  requires static transitive org.jspecify;

  exports dev.endpointdsl.junit;
}
