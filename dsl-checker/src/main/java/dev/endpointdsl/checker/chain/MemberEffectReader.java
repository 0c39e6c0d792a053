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
 * Tells from a method's signature and annotations what it does to a builder. A method that could do
 * more than set the member it is named after is taken to do anything, and what was known before it
 * is forgotten: a finding must not rest on a guess.
 */
public final class MemberEffectReader {

  private static final Set<String> PLAIN_PACKAGES =
      Set.of("java.lang", "java.math", "java.time", "java.net", "dev.endpointdsl");
  private static final Set<String> NOT_PLAIN =
      Set.of("java.lang.Object", "java.lang.Iterable", "java.lang.Runnable");

  /** Lists of enums have a second setter of this name, for texts. */
  private static final String TEXTS = "WithStrings";

  private static final String CLEAR = "clear";

  /** Sets itself above a rule, and leaves the members as they are. */
  private static final String SUPPRESS = "suppress";

  private final Types types;
  private final IdentityHashMap<ExecutableElement, MemberEffect> known = new IdentityHashMap<>();

  public MemberEffectReader(Types types) {
    this.types = types;
  }

  MemberEffect of(ExecutableElement method, MethodConstraints facts) {
    MemberEffect effect = known.get(method);
    if (effect == null) {
      effect = read(method, facts);
      known.put(method, effect);
    }
    return effect;
  }

  private MemberEffect read(ExecutableElement method, MethodConstraints facts) {
    return method.getModifiers().contains(Modifier.STATIC)
        ? MemberEffect.BEGINS
        : ofInstance(method, facts);
  }

  private MemberEffect ofInstance(ExecutableElement method, MethodConstraints facts) {
    String name = method.getSimpleName().toString();
    if (facts.addsTo().isPresent()) {
      return new MemberEffect(MemberEffect.Kind.ADDS, facts.addsTo().get());
    }
    if (name.equals(SUPPRESS)) {
      return MemberEffect.NOTHING;
    }
    if (method.getParameters().isEmpty()) {
      return withoutParameters(method, name);
    }
    boolean sets = facts.isConstrained() || takesOnlyValues(method);
    return sets ? new MemberEffect(MemberEffect.Kind.SETS, member(name)) : MemberEffect.ANYTHING;
  }

  private static String member(String method) {
    return method.endsWith(TEXTS) ? method.substring(0, method.length() - TEXTS.length()) : method;
  }

  /** One that gives the next stage takes an alternative or leaves a name open. */
  private MemberEffect withoutParameters(ExecutableElement method, String name) {
    if (name.startsWith(CLEAR) && name.length() > CLEAR.length()) {
      String member = name.substring(CLEAR.length());
      String lower = member.substring(0, 1).toLowerCase(Locale.ROOT) + member.substring(1);
      return new MemberEffect(MemberEffect.Kind.CLEARS, lower);
    }
    TypeMirror returned = method.getReturnType();
    TypeMirror owner = method.getEnclosingElement().asType();
    boolean isStep =
        returned.getKind() == TypeKind.DECLARED
            && !types.isSubtype(types.erasure(owner), types.erasure(returned));
    return isStep ? MemberEffect.NOTHING : MemberEffect.ANYTHING;
  }

  private boolean takesOnlyValues(ExecutableElement method) {
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
        || isPlain(name)
        || isNestedValue(declared, name, method)
        || isNestedBuilder(declared, method);
  }

  private static boolean isPlain(String name) {
    return PLAIN_PACKAGES.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))))
        && !NOT_PLAIN.contains(name);
  }

  /** A value of a type of its own, which another method of the same name takes a builder of. */
  private boolean isNestedValue(DeclaredType type, String name, ExecutableElement method) {
    return !name.startsWith("java.")
        && method.getEnclosingElement().getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.METHOD)
            .filter(member -> member.getSimpleName().equals(method.getSimpleName()))
            .map(ExecutableElement.class::cast)
            .anyMatch(this::takesBuilder)
        && !isAbout(type.asElement(), method);
  }

  private boolean takesBuilder(ExecutableElement method) {
    return method.getParameters().size() == 1
        && method.getParameters().get(0).asType() instanceof DeclaredType type
        && isNestedBuilder(type, method);
  }

  /** A function of another builder; one of this builder could call anything of it. */
  private boolean isNestedBuilder(DeclaredType type, ExecutableElement method) {
    return FunctionTypes.isFunction(type)
        && FunctionTypes.taken(type) instanceof DeclaredType taken
        && !isAbout(taken.asElement(), method);
  }

  /** Whether a type is that of the builder itself, or of what it builds. */
  private static boolean isAbout(Element type, ExecutableElement method) {
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
