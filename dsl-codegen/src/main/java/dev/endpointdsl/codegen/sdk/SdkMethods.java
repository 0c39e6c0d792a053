package dev.endpointdsl.codegen.sdk;

import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.TypeModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds methods of a class of the SDK and of its builder.
 *
 * <p>The SDK writes {@code KMSKeyId} as {@code kmsKeyId} and {@code EnableSSMAccess} as {@code
 * enableSSMAccess}, so the search ignores case. The SDK appends {@code Value} to names that Java or
 * the SDK reserves, and a further suffix to the methods for the strings of an enum. Of several
 * matching names, the parameter's type selects the method.
 */
final class SdkMethods {

  private static final List<String> ESCAPES = List.of("", "Value");
  private static final List<String> SETTERS = List.of("", "WithStrings");
  private static final List<String> ACCESSORS = List.of("", "AsString", "AsStrings");

  private final List<ExecutableElement> setters;
  private final List<ExecutableElement> accessors;
  private final SdkTypes types;

  SdkMethods(TypeElement type, TypeElement builder, SdkTypes types) {
    this.setters = instanceMethods(builder, 1);
    this.accessors = instanceMethods(type, 0);
    this.types = types;
  }

  private static List<ExecutableElement> instanceMethods(TypeElement type, int parameters) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> method.getParameters().size() == parameters)
        .toList();
  }

  /** Returns the builder's method that takes the member, or its string as a number. */
  Optional<ExecutableElement> setter(MemberModel member, Optional<SdkNumber> number) {
    return settersNamed(member)
        .filter(found -> types.hold(parameter(found), member.type(), number))
        .findFirst();
  }

  /** Returns the value's method that returns the member, or its string as a number. */
  Optional<ExecutableElement> accessor(MemberModel member, Optional<SdkNumber> number) {
    return accessorsNamed(member)
        .filter(found -> types.hold(found.getReturnType(), member.type(), number))
        .findFirst();
  }

  /** Returns the enums that methods of the builder take for the member. */
  SdkEnums enums(MemberModel member, Elements elements) {
    return settersNamed(member)
        .map(method -> SdkEnumReader.of(parameter(method), member.type(), elements))
        .filter(found -> !found.equals(SdkEnums.NONE))
        .findFirst()
        .orElse(SdkEnums.NONE);
  }

  /** Returns the difference in type, if the SDK has a method with the member's name only. */
  Optional<String> mismatch(MemberModel member) {
    return Stream.concat(
            settersNamed(member).map(SdkMethods::parameter),
            accessorsNamed(member).map(ExecutableElement::getReturnType))
        .filter(sdk -> !types.hold(sdk, member.type()))
        .findFirst()
        .map(
            sdk ->
                "has "
                    + SdkTypes.describe(sdk)
                    + " instead of "
                    + SdkTypes.describe(member.type()));
  }

  /** Returns the method that reports whether a list or map is set. */
  Optional<ExecutableElement> existence(MemberModel member) {
    if (!(member.type() instanceof TypeModel.ListType
        || member.type() instanceof TypeModel.MapType)) {
      return Optional.empty();
    }
    return names(member).stream()
        .flatMap(name -> named(accessors, "has" + name, List.of("")))
        .filter(found -> found.getReturnType().getKind() == TypeKind.BOOLEAN)
        .findFirst();
  }

  private Stream<ExecutableElement> settersNamed(MemberModel member) {
    return names(member).stream().flatMap(name -> named(setters, name, SETTERS));
  }

  private Stream<ExecutableElement> accessorsNamed(MemberModel member) {
    return names(member).stream().flatMap(name -> named(accessors, name, ACCESSORS));
  }

  /** The SDK writes {@code NULL} as {@code nul}, and adds the plural that some lists lack. */
  private static List<String> names(MemberModel member) {
    String name = member.sdkName();
    if (name.equalsIgnoreCase("null")) {
      return List.of(name, "nul");
    }
    return member.type() instanceof TypeModel.ListType ? List.of(name, name + "s") : List.of(name);
  }

  private static Stream<ExecutableElement> named(
      List<ExecutableElement> methods, String base, List<String> suffixes) {
    Function<String, Stream<ExecutableElement>> find =
        name ->
            methods.stream()
                .filter(method -> method.getSimpleName().toString().equalsIgnoreCase(name));
    return ESCAPES.stream()
        .flatMap(escape -> suffixes.stream().map(suffix -> base + escape + suffix))
        .flatMap(find);
  }

  private static TypeMirror parameter(ExecutableElement method) {
    return method.getParameters().get(0).asType();
  }
}
