package dev.endpointdsl.codegen.sdk;

import dev.endpointdsl.codegen.model.RootModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The SDK's classes of the operations, which all have to be there. */
final class SdkOperations {

  private static final String SERVICES = "software.amazon.awssdk.services.";

  private final SdkPackage sdk;

  SdkOperations(SdkPackage sdk) {
    this.sdk = sdk;
  }

  Optional<TypeElement> request(RootModel root) {
    return first(SdkNames.requests(root.operation()));
  }

  Optional<TypeElement> response(RootModel.ReadModel read) {
    return first(SdkNames.responses(read.operation()));
  }

  private Optional<TypeElement> first(List<String> names) {
    return names.stream().flatMap(name -> sdk.find(name).stream()).findFirst();
  }

  /** What makes it impossible to translate the operations. */
  List<String> errors(List<RootModel> roots) {
    List<List<String>> wanted = new ArrayList<>();
    for (RootModel root : roots) {
      wanted.add(SdkNames.requests(root.operation()));
      root.readBy().ifPresent(read -> wanted.add(SdkNames.responses(read.operation())));
    }
    List<List<String>> missing = wanted.stream().filter(names -> first(names).isEmpty()).toList();
    if (!missing.isEmpty() && missing.size() == wanted.size() && !sdk.exists()) {
      return List.of(noSdk(missing.get(0)));
    }
    List<String> errors = new ArrayList<>(missing.stream().map(this::noClass).toList());
    errors.addAll(shared(roots));
    return errors;
  }

  private String noSdk(List<String> names) {
    return "no AWS SDK for Java on the class path for sdkPackage \""
        + sdk.servicePackage()
        + "\": looked for "
        + sdk.qualified(names)
        + "; "
        + whatToAdd()
        + ", correct sdkPackage, or leave sdkPackage out to generate no translation";
  }

  private String whatToAdd() {
    return sdk.servicePackage().startsWith(SERVICES)
        ? "add the dependency software.amazon.awssdk:"
            + sdk.servicePackage().substring(SERVICES.length())
        : "add the library that has it";
  }

  private String noClass(List<String> names) {
    return "the AWS SDK for Java on the class path has no "
        + sdk.qualified(names)
        + "; use a version of the SDK that knows the operation, or leave the operation out";
  }

  private static List<String> shared(List<RootModel> roots) {
    List<String> errors = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (RootModel root : roots) {
      String other = seen.putIfAbsent(root.structure(), root.operation());
      if (other != null) {
        errors.add(
            "the operations "
                + other
                + " and "
                + root.operation()
                + " take the same structure, "
                + root.structure()
                + ", which can become the request of one only; leave one of them out");
      }
    }
    return errors;
  }
}
