package dev.endpointdsl.codegen.sdk;

import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The SDK's request and response classes of the operations, all of which are required. */
final class SdkOperations {

  private static final String SERVICES = "software.amazon.awssdk.services.";

  private final SdkPackage sdk;

  SdkOperations(SdkPackage sdk) {
    this.sdk = sdk;
  }

  /** Returns the request class of a root's operation. */
  Optional<TypeElement> request(RootModel root) {
    return first(SdkNames.requests(root.operation()));
  }

  /** Returns the response class of an operation that reads back. */
  Optional<TypeElement> response(RootModel.ReadModel read) {
    return first(SdkNames.responses(read.operation()));
  }

  private Optional<TypeElement> first(List<String> names) {
    return names.stream().flatMap(name -> sdk.find(name).stream()).findFirst();
  }

  /** Returns the problems that prevent the translation of the operations. */
  List<ModelProblem> problems(List<RootModel> roots) {
    List<List<String>> wanted = new ArrayList<>();
    for (RootModel root : roots) {
      wanted.add(SdkNames.requests(root.operation()));
      root.readBy().ifPresent(read -> wanted.add(SdkNames.responses(read.operation())));
    }
    List<List<String>> missing = wanted.stream().filter(names -> first(names).isEmpty()).toList();
    if (!missing.isEmpty() && missing.size() == wanted.size() && !sdk.exists()) {
      return List.of(noSdk(missing.get(0)));
    }
    List<ModelProblem> problems = new ArrayList<>(missing.stream().map(this::noClass).toList());
    problems.addAll(shared(roots));
    return problems;
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

  private static List<ModelProblem> shared(List<RootModel> roots) {
    List<ModelProblem> problems = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (RootModel root : roots) {
      String other = seen.putIfAbsent(root.structure(), root.operation());
      if (other != null) {
        problems.add(
            problem(
                "The operations "
                    + other
                    + " and "
                    + root.operation()
                    + " take the same structure, "
                    + root.structure()
                    + ", which can become the request of only one of them. Remove one of the"
                    + " operations from the annotation."));
      }
    }
    return problems;
  }

  private static ModelProblem problem(String message) {
    return ModelProblem.withoutLocation(ProblemCode.MISSING_SDK, message);
  }
}
