package dev.endpointdsl.sagemaker.internal.container;

import dev.endpointdsl.Violations;
import dev.endpointdsl.message.QuotedText;
import dev.endpointdsl.sagemaker.model.ModelRule;
import org.jspecify.annotations.Nullable;

/**
 * Rules for artifacts in Amazon S3.
 *
 * @param uri the location, if it is set
 * @param type the type of the location on the wire, if it is set
 * @param compression the compression on the wire, if it is set
 * @param acceptEula whether the license is accepted, if it is set
 */
public record S3DataRules(
    @Nullable String uri,
    @Nullable String type,
    @Nullable String compression,
    @Nullable Boolean acceptEula) {

  private static final String ARCHIVE = ".tar.gz";
  private static final String PREFIX = "S3Prefix";
  private static final String OBJECT = "S3Object";
  private static final String GZIP = "Gzip";
  private static final String GATED = "//jumpstart-private-cache-";

  /** Returns whether a location is a compressed archive by its name. */
  public static boolean isArchive(String uri) {
    return uri.endsWith(ARCHIVE);
  }

  /** Returns the violations, relative to the data source; null if there are none. */
  public @Nullable Violations check() {
    return license(location(null));
  }

  private @Nullable Violations location(@Nullable Violations before) {
    Violations found = before;
    if (uri != null && PREFIX.equals(type) && !uri.endsWith("/")) {
      found = at(found, ModelRule.S3_PREFIX_WITHOUT_SLASH, "does not end with a slash");
    }
    if (PREFIX.equals(type) && GZIP.equals(compression)) {
      found =
          Violations.in(found)
              .at("compressionType", "CompressionType")
              .broken(ModelRule.GZIP_PREFIX, "Gzip is set for an S3Prefix");
    }
    if (uri != null && OBJECT.equals(type) && GZIP.equals(compression) && !isArchive(uri)) {
      found = at(found, ModelRule.MODEL_DATA_NOT_ARCHIVE, "does not end with " + ARCHIVE);
    }
    return found;
  }

  private @Nullable Violations license(@Nullable Violations found) {
    if (Boolean.FALSE.equals(acceptEula)) {
      return Violations.in(found)
          .at("modelAccessConfig", "ModelAccessConfig")
          .at("acceptEula", "AcceptEula")
          .broken(ModelRule.EULA_NOT_ACCEPTED, "is false");
    }
    return acceptEula == null && uri != null && uri.contains(GATED)
        ? at(found, ModelRule.GATED_MODEL_WITHOUT_EULA, "is gated, but no license is accepted")
        : found;
  }

  private Violations at(@Nullable Violations found, ModelRule rule, String problem) {
    return Violations.in(found)
        .at("s3Uri", "S3Uri")
        .broken(rule, QuotedText.quote(String.valueOf(uri)) + " " + problem);
  }
}
