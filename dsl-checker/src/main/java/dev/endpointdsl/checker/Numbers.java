package dev.endpointdsl.checker;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Conversions between the primitive types, as Java makes them. */
final class Numbers {

  private static final Map<String, TypeKind> BOXES =
      Stream.of(
              TypeKind.BYTE,
              TypeKind.SHORT,
              TypeKind.LONG,
              TypeKind.FLOAT,
              TypeKind.DOUBLE,
              TypeKind.BOOLEAN)
          .collect(Collectors.toMap(Numbers::boxName, kind -> kind));

  private Numbers() {}

  private static String boxName(TypeKind kind) {
    String name = kind.name();
    return "java.lang." + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** The primitive type a value of a type has or is unboxed to; the type's own kind without one. */
  static TypeKind primitive(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return type.getKind();
    }
    String name = ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString();
    return switch (name) {
      case "java.lang.Integer" -> TypeKind.INT;
      case "java.lang.Character" -> TypeKind.CHAR;
      default -> BOXES.getOrDefault(name, TypeKind.DECLARED);
    };
  }

  /** A constant as a value of a primitive type; as it is, where the type is none. */
  static Object convert(Object value, TypeKind kind) {
    Number number = plain(value);
    return number == null ? value : convert(number, kind, value);
  }

  private static Object convert(Number number, TypeKind kind, Object unchanged) {
    return switch (kind) {
      case BYTE -> number.byteValue();
      case SHORT -> number.shortValue();
      case CHAR -> (char) number.intValue();
      case INT -> number.intValue();
      case LONG -> number.longValue();
      case FLOAT -> number.floatValue();
      case DOUBLE -> number.doubleValue();
      default -> unchanged;
    };
  }

  /** A number, or a character as one. */
  static Optional<Number> number(Object value) {
    return Optional.ofNullable(plain(value));
  }

  private static @Nullable Number plain(Object value) {
    if (value instanceof Character c) {
      return (int) c;
    }
    return value instanceof Number number ? number : null;
  }

  /** Whether it is neither a float nor a double. */
  static boolean isWhole(Number number) {
    return !(number instanceof Double) && !(number instanceof Float);
  }
}
