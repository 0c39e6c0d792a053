package dev.endpointdsl.checker.stage;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Names types as a programmer writes them, without packages. */
final class SimpleTypeNames {

  private SimpleTypeNames() {}

  /** Returns the name of a type, such as {@code List<String>}; of functions, {@code a lambda}. */
  static String of(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return of(array.getComponentType()) + "[]";
    }
    if (type instanceof DeclaredType declared) {
      return of(declared);
    }
    return type.getKind() == TypeKind.NULL ? "null" : type.toString();
  }

  private static String of(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    if (element.getQualifiedName().toString().startsWith("java.util.function.")) {
      return "a lambda";
    }
    StringBuilder name = new StringBuilder(element.getSimpleName());
    for (var owner = element.getEnclosingElement();
        owner instanceof TypeElement;
        owner = owner.getEnclosingElement()) {
      name.insert(0, owner.getSimpleName() + ".");
    }
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return arguments.isEmpty()
        ? name.toString()
        : arguments.stream()
            .map(SimpleTypeNames::of)
            .collect(Collectors.joining(", ", name + "<", ">"));
  }

  /** Returns the parameters of a method: in parentheses unless there is exactly one. */
  static String parameters(ExecutableElement method) {
    List<String> names =
        method.getParameters().stream()
            .map(VariableElement::asType)
            .map(SimpleTypeNames::of)
            .toList();
    if (!method.isVarArgs()) {
      return list(names);
    }
    String last = names.get(names.size() - 1);
    String varargs = last.substring(0, last.length() - "[]".length()) + "...";
    return names.size() == 1
        ? varargs
        : "(" + String.join(", ", names.subList(0, names.size() - 1)) + ", " + varargs + ")";
  }

  /** Joins the types of arguments: in parentheses unless there is exactly one. */
  static String list(List<String> names) {
    return names.size() == 1 ? names.get(0) : "(" + String.join(", ", names) + ")";
  }
}
