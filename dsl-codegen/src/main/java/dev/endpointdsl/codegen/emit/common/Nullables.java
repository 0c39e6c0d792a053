package dev.endpointdsl.codegen.emit.common;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** Types that may be {@code null}. */
public final class Nullables {

  private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  private Nullables() {}

  /** Returns the type with the annotation. */
  public static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(NULLABLE).build());
  }
}
