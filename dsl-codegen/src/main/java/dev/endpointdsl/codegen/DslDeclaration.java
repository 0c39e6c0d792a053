package dev.endpointdsl.codegen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/**
 * One {@code @GenerateDsl}, read once.
 *
 * @param element the annotated package
 * @param annotation the annotation, for the position of diagnostics
 * @param values its elements by name, defaults included, for the position of diagnostics
 * @param model the files of the model
 * @param operations the operations
 * @param sdkPackage the AWS SDK's package, or empty
 * @param ruleConstants the enum whose constants the model's traits name, if there is one
 * @param rules what checks a value as a whole, if there is something
 */
record DslDeclaration(
    PackageElement element,
    AnnotationMirror annotation,
    Map<String, AnnotationValue> values,
    List<String> model,
    List<String> operations,
    String sdkPackage,
    Optional<TypeElement> ruleConstants,
    Optional<TypeElement> rules) {

  static final String ANNOTATION = "dev.endpointdsl.GenerateDsl";

  /** Reads the annotation of a package that has one. */
  static DslDeclaration of(PackageElement element, Elements elements) {
    AnnotationMirror annotation =
        element.getAnnotationMirrors().stream()
            .filter(mirror -> mirror.getAnnotationType().toString().equals(ANNOTATION))
            .findFirst()
            .orElseThrow();
    Map<String, AnnotationValue> values = byName(elements.getElementValuesWithDefaults(annotation));
    return new DslDeclaration(
        element,
        annotation,
        values,
        texts(values.get("model")),
        texts(values.get("operations")),
        texts(values.get("sdkPackage")).get(0),
        type(values.get("ruleConstants")),
        type(values.get("rules")));
  }

  private static Map<String, AnnotationValue> byName(
      Map<? extends ExecutableElement, ? extends AnnotationValue> values) {
    return values.entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().getSimpleName().toString(), Map.Entry::getValue));
  }

  /** The texts of a value; a single one is a list of one. */
  private static List<String> texts(AnnotationValue value) {
    if (value.getValue() instanceof List<?> list) {
      return list.stream().map(each -> ((AnnotationValue) each).getValue().toString()).toList();
    }
    return List.of(value.getValue().toString());
  }

  /**
   * The class of a value; none for {@code void}, and none for a class that does not exist, which
   * javac reports. Nothing but its name is asked for: it may refer to what is yet to be generated.
   */
  private static Optional<TypeElement> type(AnnotationValue value) {
    return value.getValue() instanceof DeclaredType type
        ? Optional.of((TypeElement) type.asElement())
        : Optional.empty();
  }

  String packageName() {
    return element.getQualifiedName().toString();
  }
}
