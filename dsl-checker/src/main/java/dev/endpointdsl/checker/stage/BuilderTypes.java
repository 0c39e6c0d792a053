package dev.endpointdsl.checker.stage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Recognizes the generated types of a DSL by their structure. */
final class BuilderTypes {

  private static final String BUILDER = "builder";

  /** The suffix of the class that implements all stages of a type. */
  private static final String IMPLEMENTATION = "Builder";

  private final Elements elements;
  private final Types types;
  private final Map<TypeElement, Optional<BuilderType>> known = new HashMap<>();

  BuilderTypes(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Returns the builder of a type, or of the type that a stage belongs to. */
  Optional<BuilderType> of(TypeMirror type) {
    return type instanceof DeclaredType declared ? of(declared.asElement()) : Optional.empty();
  }

  /** Returns the builder of a type, or of the type that a stage belongs to. */
  Optional<BuilderType> of(Element type) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
      outermost = enclosing;
    }
    return outermost instanceof TypeElement value
        ? known.computeIfAbsent(value, this::read)
        : Optional.empty();
  }

  /** Reads a type that {@code TBuilder}, in its package, implements the first stage of. */
  private Optional<BuilderType> read(TypeElement value) {
    for (ExecutableElement method : ElementFilter.methodsIn(value.getEnclosedElements())) {
      if (method.getSimpleName().contentEquals(BUILDER)
          && method.getModifiers().contains(Modifier.STATIC)
          && method.getParameters().isEmpty()
          && method.getReturnType() instanceof DeclaredType returned
          && returned.asElement().getKind() == ElementKind.INTERFACE
          && isImplemented(value, returned)) {
        return Optional.of(new BuilderType(value, (TypeElement) returned.asElement()));
      }
    }
    return Optional.empty();
  }

  private boolean isImplemented(TypeElement value, TypeMirror first) {
    String name = value.getQualifiedName() + IMPLEMENTATION;
    ModuleElement module = elements.getModuleOf(value);
    TypeElement implementation =
        module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
    return implementation != null && types.isSubtype(implementation.asType(), first);
  }
}
