package dev.endpointdsl.sagemaker.internal.container;

import org.jspecify.annotations.Nullable;

/**
 * The registry path of an image in Amazon ECR.
 *
 * @param region the Region of the registry
 * @param repository the repository, without tag and digest
 * @param hasVersion whether the path has a tag or a digest
 */
public record EcrImage(String region, String repository, boolean hasVersion) {

  private static final String ECR = ".dkr.ecr.";
  private static final String DOMAIN = ".amazonaws.";

  /** Returns the image, or null for an image elsewhere. */
  public static @Nullable EcrImage find(@Nullable String path) {
    int slash = path == null ? -1 : path.indexOf('/');
    if (path == null || slash < 0) {
      return null;
    }
    String registry = path.substring(0, slash);
    int service = registry.indexOf(ECR);
    int domain = registry.indexOf(DOMAIN, Math.max(service, 0));
    return service < 0 || domain < service + ECR.length()
        ? null
        : of(registry.substring(service + ECR.length(), domain), path.substring(slash + 1));
  }

  private static EcrImage of(String region, String name) {
    int digest = name.indexOf('@');
    int tag = name.lastIndexOf(':', digest < 0 ? name.length() : digest);
    int end = tag >= 0 ? tag : digest;
    return new EcrImage(region, end < 0 ? name : name.substring(0, end), end >= 0);
  }
}
