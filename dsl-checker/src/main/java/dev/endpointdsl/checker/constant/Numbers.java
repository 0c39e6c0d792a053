package dev.endpointdsl.checker.constant;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Java's conversions between primitive types. */
public final class Numbers {

  private Numbers() {}

  /**
   * Returns the kind of the primitive type that a type is or is unboxed to; the kind of the type
   * itself if it is neither primitive nor a box.
   */
  public static TypeKind primitiveKind(TypeMirror type) {
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

  /** Converts a number or character to a primitive type; returns other values unchanged. */
  public static Object convert(Object value, TypeKind kind) {
    Number number = number(value);
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

  /** Returns a number, or a character as a number; {@code null} for other values. */
  public static @Nullable Number number(Object value) {
    if (value instanceof Character c) {
      return (int) c;
    }
    return value instanceof Number number ? number : null;
  }

  /** Returns whether a number is of an integral type. */
  public static boolean isWhole(Number number) {
    return !(number instanceof Double) && !(number instanceof Float);
  }
}
