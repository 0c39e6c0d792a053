package dev.endpointdsl.checker.chain;

import dev.endpointdsl.checker.constraint.MethodConstraints;
import dev.endpointdsl.checker.tree.FunctionTypes;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Derives the effects of methods on a builder from their signatures and annotations. A method that
 * could do more than set the member it is named after has an unknown effect, which discards the
 * calls before it: a finding must not rest on a guess.
 */
final class MemberEffectReader {

  private static final Set<String> VALUE_PACKAGES =
      Set.of("java.lang", "java.math", "java.time", "java.net", "dev.endpointdsl");
  private static final Set<String> NOT_VALUES =
      Set.of("java.lang.Object", "java.lang.Iterable", "java.lang.Runnable");

  /** An empty one clears the member, which is an effect on that member too. */
  private static final String OPTIONAL = "java.util.Optional";

  /** The suffix of the setters that take the values of an enum list as strings. */
  private static final String STRINGS = "WithStrings";

  private static final String CLEAR = "clear";

  /** Suppresses a rule and leaves the members unchanged. */
  private static final String SUPPRESS = "suppress";

  private final Types types;
  private final IdentityHashMap<ExecutableElement, MemberEffect> known = new IdentityHashMap<>();

  MemberEffectReader(Types types) {
    this.types = types;
  }

  /** Returns the effect of a method. */
  MemberEffect of(ExecutableElement method, MethodConstraints constraints) {
    MemberEffect effect = known.get(method);
    if (effect == null) {
      effect = read(method, constraints);
      known.put(method, effect);
    }
    return effect;
  }

  private MemberEffect read(ExecutableElement method, MethodConstraints constraints) {
    return method.getModifiers().contains(Modifier.STATIC)
        ? MemberEffect.BEGINS
        : ofInstanceMethod(method, constraints);
  }

  private MemberEffect ofInstanceMethod(ExecutableElement method, MethodConstraints constraints) {
    String name = method.getSimpleName().toString();
    if (constraints.addsTo().isPresent()) {
      return new MemberEffect(MemberEffect.Kind.ADDS, constraints.addsTo().get());
    }
    if (name.equals(SUPPRESS)) {
      return MemberEffect.NOTHING;
    }
    if (method.getParameters().isEmpty()) {
      return withoutParameters(method, name);
    }
    boolean sets = constraints.isConstrained() || constraints.continues() || takesOnlyValue(method);
    return sets ? new MemberEffect(MemberEffect.Kind.SETS, member(name)) : MemberEffect.ANYTHING;
  }

  private static String member(String method) {
    return method.endsWith(STRINGS)
        ? method.substring(0, method.length() - STRINGS.length())
        : method;
  }

  /** A method that returns another stage chooses an alternative or a default name. */
  private MemberEffect withoutParameters(ExecutableElement method, String name) {
    if (name.startsWith(CLEAR) && name.length() > CLEAR.length()) {
      String member = name.substring(CLEAR.length());
      String lower = member.substring(0, 1).toLowerCase(Locale.ROOT) + member.substring(1);
      return new MemberEffect(MemberEffect.Kind.CLEARS, lower);
    }
    TypeMirror returned = method.getReturnType();
    TypeMirror owner = method.getEnclosingElement().asType();
    boolean isNextStage =
        returned.getKind() == TypeKind.DECLARED
            && !types.isSubtype(types.erasure(owner), types.erasure(returned));
    return isNextStage ? MemberEffect.NOTHING : MemberEffect.ANYTHING;
  }

  private boolean takesOnlyValue(ExecutableElement method) {
    List<? extends VariableElement> parameters = method.getParameters();
    return parameters.size() == 1 && isValue(parameters.get(0).asType(), method);
  }

  private boolean isValue(TypeMirror type, ExecutableElement method) {
    if (type.getKind().isPrimitive() || type.getKind() == TypeKind.ARRAY) {
      return true;
    }
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    TypeElement element = (TypeElement) declared.asElement();
    String name = element.getQualifiedName().toString();
    return element.getKind() == ElementKind.ENUM
        || isValueName(name)
        || isNestedValue(declared, name, method)
        || isNestedBuilder(declared, method);
  }

  private static boolean isValueName(String name) {
    return name.equals(OPTIONAL)
        || (VALUE_PACKAGES.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))))
            && !NOT_VALUES.contains(name));
  }

  /** The value of a nested type: an overload of the method takes a builder of that type. */
  private boolean isNestedValue(DeclaredType type, String name, ExecutableElement method) {
    return !name.startsWith("java.")
        && method.getEnclosingElement().getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.METHOD)
            .filter(member -> member.getSimpleName().equals(method.getSimpleName()))
            .map(ExecutableElement.class::cast)
            .anyMatch(this::takesBuilder)
        && !isOwn(type.asElement(), method);
  }

  private boolean takesBuilder(ExecutableElement method) {
    return method.getParameters().size() == 1
        && method.getParameters().get(0).asType() instanceof DeclaredType type
        && isNestedBuilder(type, method);
  }

  /** A function of another builder; a function of this builder could call any of its methods. */
  private boolean isNestedBuilder(DeclaredType type, ExecutableElement method) {
    return FunctionTypes.isFunction(type)
        && FunctionTypes.argumentType(type) instanceof DeclaredType argument
        && !isOwn(argument.asElement(), method);
  }

  /** Returns whether a type is, or could be, the builder or the value that it builds. */
  private static boolean isOwn(Element type, ExecutableElement method) {
    Element owner = method.getEnclosingElement();
    return outermost(type).equals(outermost(owner))
        || ((TypeElement) type).getQualifiedName().contentEquals("java.lang.Object");
  }

  private static Element outermost(Element type) {
    Element element = type;
    while (element.getEnclosingElement() instanceof TypeElement enclosing) {
      element = enclosing;
    }
    return element;
  }
}
