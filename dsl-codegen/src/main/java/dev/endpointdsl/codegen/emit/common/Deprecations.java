package dev.endpointdsl.codegen.emit.common;

import dev.endpointdsl.codegen.javasource.AnnotationSpec;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.sdk.SdkClass;

/**
 * Suppresses the warnings about members that the SDK deprecates while the service still accepts
 * them.
 */
public final class Deprecations {

  private Deprecations() {}

  public static void suppress(SdkClass type, MethodSpec.Builder method) {
    if (type.usesDeprecated()) {
      method.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "deprecation")
              .build());
    }
  }
}
