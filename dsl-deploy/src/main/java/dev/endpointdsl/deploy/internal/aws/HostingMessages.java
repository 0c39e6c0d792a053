package dev.endpointdsl.deploy.internal.aws;

import java.util.LinkedHashMap;
import java.util.Map;

/** The messages of the service about models and inference components, as users report them. */
public final class HostingMessages {

  private static final Map<String, ErrorKind> KINDS = kinds();

  private HostingMessages() {}

  private static Map<String, ErrorKind> kinds() {
    Map<String, ErrorKind> kinds = new LinkedHashMap<>();
    kinds.put("could not find model data", ErrorKind.MODEL_DATA);
    kinds.put("could not access model data", ErrorKind.MODEL_DATA);
    kinds.put("ecr image", ErrorKind.MODEL_IMAGE);
    kinds.put("unsupported manifest media type", ErrorKind.MODEL_IMAGE);
    kinds.put("accepteula value must be", ErrorKind.EULA);
    kinds.put("not subscribed to the marketplace", ErrorKind.SUBSCRIPTION);
    kinds.put("inference components are not supported", ErrorKind.COMPONENTS_UNSUPPORTED);
    kinds.put("not enough hardware resources", ErrorKind.HARDWARE);
    kinds.put("update operation is not supported", ErrorKind.UPDATE_UNSUPPORTED);
    kinds.put("execution role arn", ErrorKind.DENIED);
    return kinds;
  }

  /** Returns the kind of error of a message in lower case; {@code OTHER} if it is not known. */
  static ErrorKind kindOf(String message) {
    return KINDS.entrySet().stream()
        .filter(known -> message.contains(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(ErrorKind.OTHER);
  }

  /** Checks whether a reason for a failure is a lack of room on the instances. */
  public static boolean isAboutHardware(String reason) {
    return reason.contains("not enough hardware resources");
  }
}
