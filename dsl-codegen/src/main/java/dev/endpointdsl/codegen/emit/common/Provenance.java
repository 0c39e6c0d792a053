package dev.endpointdsl.codegen.emit.common;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.endpointdsl.codegen.emit.layout.SourceLayout;
import javax.lang.model.element.Element;

/**
 * The origin that a generated file states.
 *
 * @param generator the class that generates
 * @param origin the annotated element; incremental builds depend on it
 * @param hasGeneratedAnnotation whether {@code javax.annotation.processing.Generated} can be used:
 *     a named module must read {@code java.compiler} for it
 */
public record Provenance(Class<?> generator, Element origin, boolean hasGeneratedAnnotation) {

  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  private static final ClassName NULL_MARKED =
      ClassName.get("org.jspecify.annotations", "NullMarked");

  /** Creates the file of a type. */
  public GeneratedFile file(String packageName, TypeSpec type) {
    TypeSpec.Builder marked = type.toBuilder();
    if (!originIsNullMarked()) {
      marked.addAnnotation(NULL_MARKED);
    }
    if (hasGeneratedAnnotation) {
      marked.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", generator.getName()).build());
    }
    JavaFile file =
        JavaFile.builder(packageName, marked.build())
            .skipJavaLangImports(true)
            .indent("  ")
            .build();
    String source = SourceLayout.of(file.toString());
    return new GeneratedFile(packageName, type.name(), source, origin);
  }

  /** An annotation of the package need not be repeated, and stored, for each of its classes. */
  private boolean originIsNullMarked() {
    return origin.getAnnotationMirrors().stream()
        .map(annotation -> annotation.getAnnotationType().toString())
        .anyMatch(NULL_MARKED.canonicalName()::equals);
  }
}
