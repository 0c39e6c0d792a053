package dev.endpointdsl.codegen.emit.common;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import dev.endpointdsl.codegen.sdk.SdkClass;

/** Members stay in the SDK, deprecated, for as long as the service takes them. */
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
