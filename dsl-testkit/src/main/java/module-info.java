/** A local SageMaker control plane for tests. */
module dev.endpointdsl.testkit {
  requires transitive dev.endpointdsl.runtime;
  requires static transitive org.jspecify;
  requires jdk.httpserver;
  requires software.amazon.awssdk.auth;
  requires transitive software.amazon.awssdk.http;
  requires software.amazon.awssdk.http.urlconnection;
  requires software.amazon.awssdk.regions;

  exports dev.endpointdsl.testkit;
  exports dev.endpointdsl.testkit.model;
}
