package dev.endpointdsl.checker.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * An annotation of {@link dev.endpointdsl.constraint} on an element.
 *
 * @param name its simple name
 * @param values the values by name, in source order; those left to their default are absent
 */
public record ConstraintAnnotation(String name, Map<String, Object> values) {

  private static final String PREFIX = "dev.endpointdsl.constraint.";

  /** The container annotations of repeatable constraints are all named {@code All}. */
  private static final String CONTAINER = ".All";

  /** Creates an annotation with an unmodifiable view of the values. */
  public ConstraintAnnotation {
    values = Collections.unmodifiableMap(values);
  }

  /** Returns the constraint annotations of an element, in source order. */
  public static List<ConstraintAnnotation> of(Element element) {
    List<ConstraintAnnotation> annotations = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      add(mirror, annotations);
    }
    return annotations;
  }

  /**
   * Adds an annotation; one that javac wrapped in a container because it is repeated, unwrapped.
   */
  private static void add(AnnotationMirror mirror, List<ConstraintAnnotation> annotations) {
    ConstraintAnnotation annotation = read(mirror);
    if (annotation != null && annotation.name().endsWith(CONTAINER)) {
      for (Object repeated : annotation.array("value")) {
        add((AnnotationMirror) repeated, annotations);
      }
    } else if (annotation != null) {
      annotations.add(annotation);
    }
  }

  /** Returns the constraint annotations among the values of this one. */
  public List<ConstraintAnnotation> nested() {
    List<ConstraintAnnotation> nested = new ArrayList<>();
    for (String element : values.keySet()) {
      for (Object value : array(element)) {
        if (value instanceof AnnotationMirror mirror) {
          add(mirror, nested);
        }
      }
    }
    return nested;
  }

  /** Returns the first annotation with a simple name that an element has. */
  public static Optional<ConstraintAnnotation> named(String name, Element element) {
    for (ConstraintAnnotation annotation : of(element)) {
      if (annotation.name().equals(name)) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }

  private static @Nullable ConstraintAnnotation read(AnnotationMirror mirror) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    String name = type.getQualifiedName().toString();
    if (!name.startsWith(PREFIX)) {
      return null;
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (var value : mirror.getElementValues().entrySet()) {
      values.put(value.getKey().getSimpleName().toString(), value.getValue().getValue());
    }
    return new ConstraintAnnotation(name.substring(PREFIX.length()), values);
  }

  /** Returns a string value; an empty string if it is absent. */
  public String string(String element) {
    return values.get(element) instanceof String string ? string : "";
  }

  /** Returns a number. */
  public long number(String element, long defaultValue) {
    return values.get(element) instanceof Number number ? number.longValue() : defaultValue;
  }

  /** Returns a boolean value. */
  public boolean flag(String element, boolean defaultValue) {
    return values.get(element) instanceof Boolean flag ? flag : defaultValue;
  }

  /** Returns the elements of an array; none if it is absent. */
  public List<Object> array(String element) {
    List<Object> elements = new ArrayList<>();
    if (values.get(element) instanceof List<?> array) {
      for (Object value : array) {
        elements.add(((AnnotationValue) value).getValue());
      }
    }
    return elements;
  }
}
