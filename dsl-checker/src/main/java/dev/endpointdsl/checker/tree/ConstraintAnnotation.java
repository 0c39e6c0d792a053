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
 * An annotation of {@link dev.endpointdsl.constraint}, as javac has it.
 *
 * @param name its simple name
 * @param values what is given, by element, in its order; what is left to its default is absent
 */
public record ConstraintAnnotation(String name, Map<String, Object> values) {

  private static final String PREFIX = "dev.endpointdsl.constraint.";
  private static final String SEVERAL = ".All";

  public ConstraintAnnotation {
    values = Collections.unmodifiableMap(values);
  }

  /** The constraint annotations of an element, in their order. */
  public static List<ConstraintAnnotation> of(Element element) {
    List<ConstraintAnnotation> all = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      add(mirror, all);
    }
    return all;
  }

  /** What stands several times on an element is wrapped by the compiler. */
  private static void add(AnnotationMirror mirror, List<ConstraintAnnotation> all) {
    ConstraintAnnotation annotation = read(mirror);
    if (annotation != null && annotation.name().endsWith(SEVERAL)) {
      annotation.items("value").forEach(item -> add((AnnotationMirror) item, all));
    } else if (annotation != null) {
      all.add(annotation);
    }
  }

  /** The annotations that stand in this one. */
  public List<ConstraintAnnotation> nested() {
    List<ConstraintAnnotation> nested = new ArrayList<>();
    for (String element : values.keySet()) {
      for (Object item : items(element)) {
        if (item instanceof AnnotationMirror mirror) {
          add(mirror, nested);
        }
      }
    }
    return nested;
  }

  /** The annotation of that name that an element has. */
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
    for (var given : mirror.getElementValues().entrySet()) {
      values.put(given.getKey().getSimpleName().toString(), given.getValue().getValue());
    }
    return new ConstraintAnnotation(name.substring(PREFIX.length()), values);
  }

  public String text(String element) {
    return values.get(element) instanceof String text ? text : "";
  }

  public long number(String element, long byDefault) {
    return values.get(element) instanceof Number number ? number.longValue() : byDefault;
  }

  public boolean flag(String element, boolean byDefault) {
    return values.get(element) instanceof Boolean flag ? flag : byDefault;
  }

  /** The elements of an array. */
  public List<Object> items(String element) {
    List<Object> items = new ArrayList<>();
    if (values.get(element) instanceof List<?> given) {
      for (Object item : given) {
        items.add(((AnnotationValue) item).getValue());
      }
    }
    return items;
  }
}
