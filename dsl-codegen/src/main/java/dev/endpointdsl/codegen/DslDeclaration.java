package dev.endpointdsl.codegen;

import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.select.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param ruleConstants the enum whose constants the model's traits name, if any
 * @param rules the rule set that checks a whole value, if any
 */
record DslDeclaration(
    PackageElement element,
    Element location,
    AnnotationMirror annotation,
    Map<String, AnnotationValue> values,
    List<String> model,
    Selection selection,
    String sdkPackage,
    Optional<TypeElement> ruleConstants,
    Optional<TypeElement> rules) {

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

  /** Returns the elements of an array value as strings, or the only value as a list of one. */
  private static List<String> strings(AnnotationValue value) {
    if (value.getValue() instanceof List<?> list) {
      return list.stream().map(each -> ((AnnotationValue) each).getValue().toString()).toList();
    }
    return List.of(value.getValue().toString());
  }

  /**
   * Returns the class of a value; empty for {@code void} and for a missing class, which javac
   * reports. Callers may only ask for its name and constants, because the class can refer to types
   * that are not generated yet.
   */
  private static Optional<TypeElement> type(AnnotationValue value) {
    return value.getValue() instanceof DeclaredType type
        ? Optional.of((TypeElement) type.asElement())
        : Optional.empty();
  }

  /** Returns a problem if the annotation has a rule set and does not name its operation. */
  List<ModelProblem> problems() {
    boolean unnamed =
        selection.operations().stream().findFirst().filter(Selection.ALL::equals).isPresent();
    return rules.isPresent() && unnamed
        ? List.of(
            ModelProblem.withoutLocation(
                ProblemCode.UNKNOWN_OPERATION,
                "The annotation has rules, but does not name the operation whose input they check."
                    + " Write its name before the others: operations = {\"CreateThing\", \"*\"}."))
        : List.of();
  }

  /** Returns the qualified name of the annotated package. */
  String packageName() {
    return element.getQualifiedName().toString();
  }
}
