package dev.endpointdsl.codegen.sdk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The classes of one service of the SDK, found one by one: there can be thousands.
 *
 * @param elements the compilation's elements
 * @param servicePackage the service's package
 */
record SdkPackage(Elements elements, String servicePackage) {

  /** The package of the requests, responses, structures and unions. */
  String modelPackage() {
    return servicePackage + ".model";
  }

  /** Whether there is such a package at all. */
  boolean exists() {
    PackageElement found = elements.getPackageElement(modelPackage());
    return found != null && !found.getEnclosedElements().isEmpty();
  }

  /** A class with a builder. */
  Optional<TypeElement> find(String simpleName) {
    return Optional.ofNullable(elements.getTypeElement(modelPackage() + "." + simpleName))
        .filter(type -> builderOf(type).isPresent());
  }

  /** The nested interface that every value class of the SDK has. */
  static Optional<TypeElement> builderOf(TypeElement type) {
    return ElementFilter.typesIn(type.getEnclosedElements()).stream()
        .filter(nested -> nested.getSimpleName().contentEquals("Builder"))
        .findFirst();
  }

  /** Names in the model package, for people. */
  String qualified(List<String> simpleNames) {
    return simpleNames.stream()
        .map(name -> modelPackage() + "." + name)
        .collect(Collectors.joining(" or "));
  }
}
