package dev.endpointdsl.codegen.emit.common;

import dev.endpointdsl.codegen.javasource.AnnotationSpec;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.TypeName;

/** Types that may be {@code null}. */
public final class Nullables {

  private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  private Nullables() {}

  /** Returns the type with the annotation. */
  public static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(NULLABLE).build());
  }
}
