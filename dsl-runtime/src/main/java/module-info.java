/**
 * The DSL for Amazon SageMaker endpoint configurations, models and inference components, its rules
 * and its translation.
 */
module dev.endpointdsl.runtime {
  requires transitive dev.endpointdsl.api;
  requires transitive dev.endpointdsl.json;
  // The classes of requests, and the modules of their superclasses.
  requires transitive software.amazon.awssdk.services.sagemaker;
  requires transitive software.amazon.awssdk.awscore;
  requires transitive software.amazon.awssdk.core;
  requires transitive software.amazon.awssdk.utils;
  requires static transitive org.jspecify;
  // For the annotation @Generated on public classes, which is in their sources alone.
  requires static transitive java.compiler;

  exports dev.endpointdsl.sagemaker;
  exports dev.endpointdsl.sagemaker.component;
  exports dev.endpointdsl.sagemaker.hosting;
  exports dev.endpointdsl.sagemaker.model;
}
