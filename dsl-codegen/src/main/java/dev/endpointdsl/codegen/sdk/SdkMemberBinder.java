package dev.endpointdsl.codegen.sdk;

import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.sdk.SdkClass.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Binds the members of a type to the methods of a class of the SDK. */
final class SdkMemberBinder {

  private final Elements elements;
  private final SdkTypes types;

  SdkMemberBinder(Elements elements, SdkTypes types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * Binds a type.
   *
   * @param javaName the generated type
   * @param modelled the members of the type
   * @param type the SDK's class
   * @param role the role of the SDK's class
   */
  SdkClass bind(String javaName, List<MemberModel> modelled, TypeElement type, Role role) {
    SdkMethods methods = new SdkMethods(type, SdkPackage.builderOf(type).orElseThrow(), types);
    String sdkName = type.getSimpleName().toString();
    List<SdkMember> members = new ArrayList<>();
    List<SdkGap> gaps = new ArrayList<>();
    for (MemberModel member : modelled) {
      Optional<SdkMember> found = bind(member, methods);
      Optional<SdkNumber> number = found.flatMap(SdkMember::number);
      found.ifPresent(members::add);
      if (found.isEmpty() || number.isPresent()) {
        gaps.add(new SdkGap(javaName, sdkName, member, methods.mismatch(member), number));
      }
    }
    return new SdkClass(
        javaName, sdkName, role, elements.isDeprecated(type), label(modelled), members, gaps);
  }

  private Optional<SdkMember> bind(MemberModel member, SdkMethods methods) {
    return bind(member, methods, Optional.empty())
        .or(
            () ->
                Stream.of(SdkNumber.values())
                    .flatMap(number -> bind(member, methods, Optional.of(number)).stream())
                    .findFirst());
  }

  private Optional<SdkMember> bind(
      MemberModel member, SdkMethods methods, Optional<SdkNumber> number) {
    Optional<ExecutableElement> setter = methods.setter(member, number);
    Optional<ExecutableElement> accessor = methods.accessor(member, number);
    if (setter.isEmpty() || accessor.isEmpty()) {
      return Optional.empty();
    }
    Optional<ExecutableElement> existence = methods.existence(member);
    return Optional.of(
        new SdkMember(
            member,
            name(setter.get()),
            name(accessor.get()),
            existence.map(SdkMemberBinder::name),
            number,
            methods.enums(member, elements),
            elements.isDeprecated(setter.get())
                || elements.isDeprecated(accessor.get())
                || existence.filter(elements::isDeprecated).isPresent()));
  }

  private static Optional<MemberModel> label(List<MemberModel> members) {
    return members.stream()
        .filter(MemberModel::label)
        .filter(member -> !member.value().sensitive())
        .filter(
            member ->
                member.type() == TypeModel.Scalar.STRING
                    || member.type() instanceof TypeModel.EnumType)
        .findFirst();
  }

  private static String name(ExecutableElement method) {
    return method.getSimpleName().toString();
  }
}
