package dev.endpointdsl.codegen.sdk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The classes of a service of the SDK, looked up one by one because there can be thousands.
 *
 * @param elements the compilation's elements
 * @param servicePackage the service's package
 */
record SdkPackage(Elements elements, String servicePackage) {

  /** Returns the package of the requests, responses, structures and unions. */
  String modelPackage() {
    return servicePackage + ".model";
  }

  /** Checks whether the class path has the package. */
  boolean exists() {
    PackageElement found = elements.getPackageElement(modelPackage());
    return found != null && !found.getEnclosedElements().isEmpty();
  }

  /** Returns the class with a simple name if it has a builder. */
  Optional<TypeElement> find(String simpleName) {
    return Optional.ofNullable(elements.getTypeElement(modelPackage() + "." + simpleName))
        .filter(type -> builderOf(type).isPresent());
  }

  /** Returns the nested builder interface, which every value class of the SDK has. */
  static Optional<TypeElement> builderOf(TypeElement type) {
    return ElementFilter.typesIn(type.getEnclosedElements()).stream()
        .filter(nested -> nested.getSimpleName().contentEquals("Builder"))
        .findFirst();
  }

  /** Returns the qualified names of classes of the package, joined with {@code " or "}. */
  String qualified(List<String> simpleNames) {
    return simpleNames.stream()
        .map(name -> modelPackage() + "." + name)
        .collect(Collectors.joining(" or "));
  }
}
