package dev.endpointdsl.codegen.javasource;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A format string with its arguments, taken apart into the parts of a {@link CodeBlock}. */
final class CodeFormat {

  private final String format;
  private final @Nullable Object[] args;
  private int next;
  private int used;

  CodeFormat(String format, @Nullable Object[] args) {
    this.format = format;
    this.args = args;
  }

  /**
   * Adds the parts to a list.
   *
   * @throws IllegalArgumentException if the arguments do not fit the format
   */
  void addTo(List<Object> parts) {
    int start = 0;
    for (int dollar = format.indexOf('$'); dollar >= 0; dollar = format.indexOf('$', start)) {
      if (dollar > start) {
        parts.add(format.substring(start, dollar));
      }
      int kind = dollar + 1;
      while (Character.isDigit(at(kind))) {
        kind++;
      }
      parts.add(part(at(kind), format.substring(dollar + 1, kind)));
      start = kind + 1;
    }
    if (start < format.length()) {
      parts.add(start == 0 ? format : format.substring(start));
    }
    check(used >= args.length);
  }

  private char at(int index) {
    check(index < format.length());
    return format.charAt(index);
  }

  private Object part(char kind, String number) {
    return switch (kind) {
      case '$' -> "$";
      case '>' -> LayoutMark.INDENT;
      case '<' -> LayoutMark.UNINDENT;
      case '[' -> LayoutMark.STATEMENT;
      case ']' -> LayoutMark.END_OF_STATEMENT;
      case 'W' -> LayoutMark.SPACE_OR_LINE_BREAK;
      case 'Z' -> LayoutMark.LINE_BREAK_OR_NOTHING;
      default -> argument(kind, argument(number));
    };
  }

  private @Nullable Object argument(String number) {
    int index = number.isEmpty() ? next++ : Integer.parseInt(number) - 1;
    check(index >= 0 && index < args.length);
    used = Math.max(used, index + 1);
    return args[index];
  }

  private Object argument(char kind, @Nullable Object value) {
    return switch (kind) {
      case 'L' -> isCode(value) ? value : String.valueOf(value);
      case 'N' -> name(value);
      case 'S' -> value == null ? "null" : StringLiteral.of(value.toString());
      case 'T' -> value instanceof Class<?> type ? TypeName.get(type) : (TypeName) value;
      default -> throw new IllegalArgumentException(problem());
    };
  }

  private static boolean isCode(@Nullable Object value) {
    return value instanceof CodeBlock || value instanceof AnnotationSpec;
  }

  private String name(@Nullable Object value) {
    if (value instanceof ParameterSpec parameter) {
      return parameter.name();
    }
    if (value instanceof FieldSpec field) {
      return field.name();
    }
    if (value instanceof MethodSpec method) {
      return method.name();
    }
    if (value instanceof TypeSpec type) {
      return type.name();
    }
    check(value instanceof CharSequence);
    return String.valueOf(value);
  }

  private void check(boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException(problem());
    }
  }

  private String problem() {
    return args.length + " arguments do not fit the format '" + format + "'";
  }
}
