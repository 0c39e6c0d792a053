package dev.endpointdsl.codegen.sdk;

import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.naming.JavaNames;
import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The SDK's request and response classes of the operations, all of which are required. */
final class SdkOperations {

  private static final String SERVICES = "software.amazon.awssdk.services.";

  private final SdkPackage sdk;

  SdkOperations(SdkPackage sdk) {
    this.sdk = sdk;
  }

  /** Returns the request class of an operation. */
  Optional<TypeElement> request(String operation) {
    return first(SdkNames.requests(operation));
  }

  /** Returns the operations whose request class the SDK lacks. */
  List<String> missing(List<RootModel> roots) {
    return roots.stream()
        .flatMap(root -> Stream.concat(Stream.of(root.operation()), root.further().stream()))
        .filter(operation -> request(operation).isEmpty())
        .sorted()
        .toList();
  }

  /** Returns the class that an operation reads back: its response, or a structure in it. */
  Optional<TypeElement> response(RootModel.ReadModel read) {
    return first(
        read.part()
            .map(part -> List.of(JavaNames.type(part)))
            .orElseGet(() -> SdkNames.responses(read.operation())));
  }

  private Optional<TypeElement> first(List<String> names) {
    return names.stream().flatMap(name -> sdk.find(name).stream()).findFirst();
  }

  /**
   * Returns the problems that prevent the translation of the operations.
   *
   * @param lenient whether the SDK may lack some of the operations
   */
  List<ModelProblem> problems(List<RootModel> roots, boolean lenient) {
    List<List<String>> wanted = new ArrayList<>();
    for (RootModel root : roots) {
      wanted.add(SdkNames.requests(root.operation()));
      root.further().forEach(operation -> wanted.add(SdkNames.requests(operation)));
      root.readBy().ifPresent(read -> wanted.add(SdkNames.responses(read.operation())));
    }
    List<List<String>> missing = wanted.stream().filter(names -> first(names).isEmpty()).toList();
    if (!missing.isEmpty() && missing.size() == wanted.size() && !sdk.exists()) {
      return List.of(noSdk(missing.get(0)));
    }
    return lenient && missing.size() < wanted.size()
        ? List.of()
        : missing.stream().map(this::noClass).toList();
  }

  private ModelProblem noSdk(List<String> names) {
    return problem(
        "The class path has no AWS SDK for Java for sdkPackage \""
            + sdk.servicePackage()
            + "\": "
            + sdk.qualified(names)
            + " is missing. Add "
            + dependency()
            + ", correct sdkPackage, or remove sdkPackage to generate no translation.");
  }

  private String dependency() {
    return sdk.servicePackage().startsWith(SERVICES)
        ? "the dependency software.amazon.awssdk:"
            + sdk.servicePackage().substring(SERVICES.length())
        : "the library that contains it";
  }

  private ModelProblem noClass(List<String> names) {
    return problem(
        "The AWS SDK for Java on the class path has no "
            + sdk.qualified(names)
            + ". Use a version of the SDK that has the operation, or remove the operation from the"
            + " annotation.");
  }

  private static ModelProblem problem(String message) {
    return ModelProblem.withoutLocation(ProblemCode.MISSING_SDK, message);
  }
}
