package dev.endpointdsl.codegen;

import dev.endpointdsl.codegen.select.Selection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/**
 * The values of a {@code @GenerateDsl} annotation.
 *
 * @param element the annotated package
 * @param location the annotated element, for the location of diagnostics: the package or, for
 *     Eclipse's compiler, the type that it makes of {@code package-info.java}, because its messages
 *     about a package have no file and line
 * @param annotation the annotation of that element, for the location of diagnostics
 * @param values its attributes by name, defaults included, for the location of diagnostics
 * @param model the names of the model files
 * @param selection the operations to generate for, and what to leave out
 * @param sdkPackage the package of the AWS SDK's service; empty for no translation
 * @param ruleConstants the enums whose constants the model's traits name
 * @param rules the rule sets that check whole values
 */
record DslDeclaration(
    PackageElement element,
    Element location,
    AnnotationMirror annotation,
    Map<String, AnnotationValue> values,
    List<String> model,
    Selection selection,
    String sdkPackage,
    List<TypeElement> ruleConstants,
    List<TypeElement> rules) {

  static final String ANNOTATION = "dev.endpointdsl.GenerateDsl";

  /** Reads the annotation of a package that has one. */
  static DslDeclaration of(PackageElement element, Elements elements) {
    Element packageInfo = elements.getTypeElement(element.getQualifiedName() + ".package-info");
    Element location = packageInfo == null ? element : packageInfo;
    AnnotationMirror annotation =
        location.getAnnotationMirrors().stream()
            .filter(mirror -> mirror.getAnnotationType().toString().equals(ANNOTATION))
            .findFirst()
            .orElseThrow();
    Map<String, AnnotationValue> values = byName(elements.getElementValuesWithDefaults(annotation));
    return new DslDeclaration(
        element,
        location,
        annotation,
        values,
        strings(values.get("model")),
        new Selection(strings(values.get("operations")), strings(values.get("exclude"))),
        strings(values.get("sdkPackage")).get(0),
        types(values.get("ruleConstants")),
        types(values.get("rules")));
  }

  private static Map<String, AnnotationValue> byName(
      Map<? extends ExecutableElement, ? extends AnnotationValue> values) {
    return values.entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().getSimpleName().toString(), Map.Entry::getValue));
  }

  /** Returns the elements of an array value as strings, or the only value as a list of one. */
  private static List<String> strings(AnnotationValue value) {
    if (value.getValue() instanceof List<?> list) {
      return list.stream().map(each -> ((AnnotationValue) each).getValue().toString()).toList();
    }
    return List.of(value.getValue().toString());
  }

  /**
   * Returns the classes of an array value, without a missing class, which javac reports. Callers
   * may only ask for their names, their constants and the names in their interfaces, because the
   * classes can refer to types that are not generated yet.
   */
  private static List<TypeElement> types(AnnotationValue value) {
    return ((List<?>) value.getValue())
        .stream()
            .map(each -> ((AnnotationValue) each).getValue())
            .filter(DeclaredType.class::isInstance)
            .map(type -> (TypeElement) ((DeclaredType) type).asElement())
            .toList();
  }

  /** Returns the qualified name of the annotated package. */
  String packageName() {
    return element.getQualifiedName().toString();
  }
}
