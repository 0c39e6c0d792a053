package dev.endpointdsl.checker.constant;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Conversions between the primitive types, as Java makes them. */
public final class Numbers {

  private Numbers() {}

  /** The primitive type a value of a type has or is unboxed to; the type's own kind without one. */
  public static TypeKind primitive(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return type.getKind();
    }
    String name = ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString();
    return switch (name) {
      case "java.lang.Boolean" -> TypeKind.BOOLEAN;
      case "java.lang.Byte" -> TypeKind.BYTE;
      case "java.lang.Short" -> TypeKind.SHORT;
      case "java.lang.Character" -> TypeKind.CHAR;
      case "java.lang.Integer" -> TypeKind.INT;
      case "java.lang.Long" -> TypeKind.LONG;
      case "java.lang.Float" -> TypeKind.FLOAT;
      case "java.lang.Double" -> TypeKind.DOUBLE;
      default -> TypeKind.DECLARED;
    };
  }

  /** A constant as a value of a primitive type; as it is, where the type is none. */
  public static Object convert(Object value, TypeKind kind) {
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

  /** A number, or a character as one; {@code null} for other values. */
  static @Nullable public Number plain(Object value) {
    if (value instanceof Character c) {
      return (int) c;
    }
    return value instanceof Number number ? number : null;
  }

  /** Whether it is neither a float nor a double. */
  public static boolean isWhole(Number number) {
    return !(number instanceof Double) && !(number instanceof Float);
  }
}
