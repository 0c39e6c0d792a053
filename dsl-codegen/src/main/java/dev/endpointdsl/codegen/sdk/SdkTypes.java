package dev.endpointdsl.codegen.sdk;

import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import dev.endpointdsl.codegen.model.TypeModel.TimestampType;
import dev.endpointdsl.codegen.model.TypeModel.UnionType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * The mapping between the types of the SDK and those of the model.
 *
 * @param classes the qualified names of the SDK's classes, by generated type
 */
record SdkTypes(Map<String, String> classes) {

  private static final String STRING = "java.lang.String";
  private static final Pattern PACKAGES = Pattern.compile("\\b[a-z][a-z0-9_]*\\.");
  private static final Set<String> LISTS = Set.of("java.util.Collection", "java.util.List");

  /** Checks whether a type of the SDK holds values of a type of the model; enums are strings. */
  boolean hold(TypeMirror sdk, TypeModel type) {
    if (sdk instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() != null && hold(wildcard.getExtendsBound(), type);
    }
    return sdk instanceof DeclaredType declared && declaredHolds(declared, type);
  }

  /** Checks the same, or whether it holds the numbers of a type that are strings in the model. */
  boolean hold(TypeMirror sdk, TypeModel type, Optional<SdkNumber> number) {
    return number.isEmpty()
        ? hold(sdk, type)
        : type == Scalar.STRING && sdk.toString().equals(number.get().type().getName());
  }

  private boolean declaredHolds(DeclaredType sdk, TypeModel type) {
    String name = ((TypeElement) sdk.asElement()).getQualifiedName().toString();
    List<? extends TypeMirror> arguments = sdk.getTypeArguments();
    if (type instanceof ListType list) {
      return LISTS.contains(name)
          && arguments.size() == 1
          && hold(arguments.get(0), list.element().type());
    }
    if (type instanceof MapType map) {
      return name.equals("java.util.Map")
          && arguments.size() == 2
          && hold(arguments.get(0), Scalar.STRING)
          && hold(arguments.get(1), map.value().type());
    }
    return name.equals(leaf(type));
  }

  private String leaf(TypeModel type) {
    if (type instanceof StructureType structure) {
      return classes.getOrDefault(structure.javaName(), "");
    }
    if (type instanceof UnionType union) {
      return classes.getOrDefault(union.javaName(), "");
    }
    if (type instanceof TimestampType) {
      return "java.time.Instant";
    }
    return type instanceof Scalar scalar ? scalar(scalar) : STRING;
  }

  private static String scalar(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> "java.lang.Boolean";
      case BYTE -> "java.lang.Byte";
      case SHORT -> "java.lang.Short";
      case INTEGER -> "java.lang.Integer";
      case LONG -> "java.lang.Long";
      case FLOAT -> "java.lang.Float";
      case DOUBLE -> "java.lang.Double";
      case STRING -> STRING;
      case BLOB -> "software.amazon.awssdk.core.SdkBytes";
      case DOCUMENT -> "software.amazon.awssdk.core.document.Document";
    };
  }

  /** Returns a type of the SDK as messages show it: without packages. */
  static String describe(TypeMirror sdk) {
    return PACKAGES.matcher(sdk.toString()).replaceAll("");
  }

  /** Returns a type of the model as messages show it. */
  static String describe(TypeModel type) {
    if (type instanceof ListType list) {
      return "a list of " + describe(list.element().type());
    }
    if (type instanceof MapType map) {
      return "a map of " + describe(map.value().type());
    }
    if (type instanceof StructureType structure) {
      return structure.javaName();
    }
    if (type instanceof UnionType union) {
      return union.javaName();
    }
    if (type instanceof EnumType enumeration) {
      return enumeration.javaName();
    }
    return type instanceof Scalar scalar ? simple(scalar(scalar)) : "Instant";
  }

  private static String simple(String qualifiedName) {
    return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
  }
}
