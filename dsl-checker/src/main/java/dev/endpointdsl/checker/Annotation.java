package dev.endpointdsl.checker;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * An annotation of {@link dev.endpointdsl.constraint}, as javac has it.
 *
 * @param name its simple name
 * @param values what is given, by element, in its order; what is left to its default is absent
 */
record Annotation(String name, Map<String, Object> values) {

  private static final String PREFIX = "dev.endpointdsl.constraint.";
  private static final String SEVERAL = ".All";

  Annotation {
    values = Collections.unmodifiableMap(values);
  }

  /** The constraint annotations of an element, in their order. */
  static List<Annotation> of(Element element) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    return mirrors.isEmpty()
        ? List.of()
        : mirrors.stream()
            .flatMap(mirror -> read(mirror).stream())
            .flatMap(Annotation::unpacked)
            .toList();
  }

  /** What stands several times on an element is wrapped by the compiler. */
  private static Stream<Annotation> unpacked(Annotation annotation) {
    return annotation.name().endsWith(SEVERAL)
        ? annotation.items("value").stream().flatMap(item -> read((AnnotationMirror) item).stream())
        : Stream.of(annotation);
  }

  /** The annotations that stand in this one. */
  List<Annotation> nested() {
    return values.keySet().stream()
        .flatMap(element -> items(element).stream())
        .filter(AnnotationMirror.class::isInstance)
        .flatMap(item -> read((AnnotationMirror) item).stream())
        .toList();
  }

  /** The annotation of that name that an element has. */
  static Optional<Annotation> named(String name, Element element) {
    return of(element).stream().filter(a -> a.name().equals(name)).findFirst();
  }

  private static Optional<Annotation> read(AnnotationMirror mirror) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    String name = type.getQualifiedName().toString();
    if (!name.startsWith(PREFIX)) {
      return Optional.empty();
    }
    Map<String, Object> values = new LinkedHashMap<>();
    mirror
        .getElementValues()
        .forEach(
            (method, value) -> values.put(method.getSimpleName().toString(), value.getValue()));
    return Optional.of(new Annotation(name.substring(PREFIX.length()), values));
  }

  String text(String element) {
    return values.get(element) instanceof String text ? text : "";
  }

  long number(String element, long byDefault) {
    return values.get(element) instanceof Number number ? number.longValue() : byDefault;
  }

  boolean flag(String element, boolean byDefault) {
    return values.get(element) instanceof Boolean flag ? flag : byDefault;
  }

  /** The elements of an array. */
  List<Object> items(String element) {
    return values.get(element) instanceof List<?> items
        ? items.stream().map(item -> ((AnnotationValue) item).getValue()).toList()
        : List.of();
  }
}
