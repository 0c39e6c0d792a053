/** A local SageMaker control plane for tests. */
module dev.endpointdsl.testkit {
  requires transitive dev.endpointdsl.runtime;
  requires static transitive org.jspecify;
  requires org.reactivestreams;
  requires software.amazon.awssdk.auth;
  requires software.amazon.awssdk.core;
  requires transitive software.amazon.awssdk.http;
  requires software.amazon.awssdk.http.urlconnection;
  requires software.amazon.awssdk.regions;
  requires software.amazon.awssdk.utils;

  exports dev.endpointdsl.testkit;
  exports dev.endpointdsl.testkit.model;
}
