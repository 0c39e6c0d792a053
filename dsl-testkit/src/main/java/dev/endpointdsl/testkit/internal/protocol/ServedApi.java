package dev.endpointdsl.testkit.internal.protocol;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** An API that the server has, with the prefix of its operations in {@code X-Amz-Target}. */
public enum ServedApi {
  /** Amazon SageMaker. */
  SAGE_MAKER("SageMaker."),
  /** Application Auto Scaling. */
  AUTO_SCALING("AnyScaleFrontendService."),
  /** Amazon CloudWatch, which also receives the requests of the query protocol. */
  CLOUD_WATCH("GraniteServiceVersion20100801.");

  private final String prefix;

  ServedApi(String prefix) {
    this.prefix = prefix;
  }

  /** Returns the operation that a target names; empty if it is none of these APIs. */
  static Optional<OperationKey> operation(String target) {
    return Arrays.stream(values())
        .filter(api -> target.startsWith(api.prefix))
        .map(api -> new OperationKey(api, target.substring(api.prefix.length())))
        .findFirst();
  }

  /** Returns the prefixes, for a message. */
  static String prefixes() {
    return Arrays.stream(values()).map(api -> api.prefix).collect(Collectors.joining(" or "));
  }
}
