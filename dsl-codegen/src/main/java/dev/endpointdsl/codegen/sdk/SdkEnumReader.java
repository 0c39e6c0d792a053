package dev.endpointdsl.codegen.sdk;

import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads the enums in the parameter of a method of the SDK's builders. */
final class SdkEnumReader {

  private SdkEnumReader() {}

  static SdkEnums of(TypeMirror parameter, TypeModel type, Elements elements) {
    if (type instanceof EnumType) {
      return new SdkEnums(named(parameter, elements), Optional.empty());
    }
    if (type instanceof ListType list && list.element().type() instanceof EnumType) {
      return new SdkEnums(named(element(parameter), elements), Optional.empty());
    }
    return type instanceof MapType map ? of(arguments(parameter), map, elements) : SdkEnums.NONE;
  }

  private static SdkEnums of(List<? extends TypeMirror> arguments, MapType map, Elements elements) {
    if (arguments.size() != 2) {
      return SdkEnums.NONE;
    }
    return new SdkEnums(
        map.value().type() instanceof EnumType
            ? named(arguments.get(1), elements)
            : Optional.empty(),
        map.key().type() instanceof EnumType
            ? named(arguments.get(0), elements)
            : Optional.empty());
  }

  private static TypeMirror element(TypeMirror list) {
    if (list instanceof ArrayType array) {
      return array.getComponentType();
    }
    List<? extends TypeMirror> arguments = arguments(list);
    return arguments.size() == 1 ? arguments.get(0) : list;
  }

  private static List<? extends TypeMirror> arguments(TypeMirror type) {
    return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
  }

  private static Optional<String> named(TypeMirror type, Elements elements) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement found
            && found.getKind() == ElementKind.ENUM
            && !elements.isDeprecated(found)
        ? Optional.of(found.getQualifiedName().toString())
        : Optional.empty();
  }
}
