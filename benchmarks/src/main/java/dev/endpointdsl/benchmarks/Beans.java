package dev.endpointdsl.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * The classes that a user of Hibernate Validator and Jackson databind would write for the measured
 * members, with the same constraints. They have public fields, which both libraries access with
 * minimal effort.
 */
@NullUnmarked
final class Beans {

  private Beans() {}

  private static final String NAME = "[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}";
  private static final String KEY = "[a-zA-Z0-9:/_-]*";
  private static final String TAG = "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)";
  private static final String MEDIA = "[a-zA-Z0-9](-*[a-zA-Z0-9])*\\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*";

  static final class Config {
    @JsonProperty("EndpointConfigName")
    @NotNull
    @Size(max = 63)
    @Pattern(regexp = NAME)
    public String endpointConfigName;

    @JsonProperty("ProductionVariants")
    @NotNull
    @Size(min = 1, max = 10)
    public List<@Valid Variant> productionVariants;

    @JsonProperty("DataCaptureConfig")
    @Valid
    public Capture dataCaptureConfig;

    @JsonProperty("Tags")
    @Size(max = 50)
    public List<@Valid Tag> tags;

    @JsonProperty("KmsKeyId")
    @Size(max = 2048)
    @Pattern(regexp = KEY)
    public String kmsKeyId;

    @JsonProperty("ExplainerConfig")
    @Valid
    public Explainer explainerConfig;
  }

  static final class Variant {
    @JsonProperty("VariantName")
    @NotNull
    @Size(max = 63)
    @Pattern(regexp = NAME)
    public String variantName;

    @JsonProperty("ModelName")
    @Size(max = 63)
    @Pattern(regexp = "[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?")
    public String modelName;

    @JsonProperty("InitialInstanceCount")
    @Min(1)
    public Integer initialInstanceCount;

    @JsonProperty("InstanceType")
    public String instanceType;

    @JsonProperty("InitialVariantWeight")
    @DecimalMin("0")
    public Float initialVariantWeight;

    @JsonProperty("VolumeSizeInGB")
    @Min(1)
    @Max(512)
    public Integer volumeSizeInGB;

    @JsonProperty("ContainerStartupHealthCheckTimeoutInSeconds")
    @Min(60)
    @Max(3600)
    public Integer containerStartupHealthCheckTimeoutInSeconds;

    @JsonProperty("RoutingConfig")
    @Valid
    public Routing routingConfig;
  }

  static final class Routing {
    @JsonProperty("RoutingStrategy")
    @NotNull
    public String routingStrategy;
  }

  static final class Tag {
    @JsonProperty("Key")
    @NotNull
    @Size(min = 1, max = 128)
    @Pattern(regexp = TAG)
    public String key;

    @JsonProperty("Value")
    @NotNull
    @Size(max = 256)
    @Pattern(regexp = TAG)
    public String value;
  }

  static final class Capture {
    @JsonProperty("InitialSamplingPercentage")
    @NotNull
    @Min(0)
    @Max(100)
    public Integer initialSamplingPercentage;

    @JsonProperty("DestinationS3Uri")
    @NotNull
    @Size(max = 512)
    @Pattern(regexp = "(https|s3)://([^/])/?(.*)")
    public String destinationS3Uri;

    @JsonProperty("KmsKeyId")
    @Size(max = 2048)
    @Pattern(regexp = KEY)
    public String kmsKeyId;

    @JsonProperty("CaptureOptions")
    @NotNull
    @Size(min = 1, max = 32)
    public List<@Valid Option> captureOptions;

    @JsonProperty("CaptureContentTypeHeader")
    @Valid
    public Header captureContentTypeHeader;
  }

  static final class Option {
    @JsonProperty("CaptureMode")
    @NotNull
    public String captureMode;
  }

  static final class Header {
    @JsonProperty("JsonContentTypes")
    @Size(min = 1, max = 10)
    public List<@Size(min = 1, max = 256) @Pattern(regexp = MEDIA) String> jsonContentTypes;
  }

  static final class Explainer {
    @JsonProperty("ClarifyExplainerConfig")
    @Valid
    public Clarify clarifyExplainerConfig;
  }

  static final class Clarify {
    @JsonProperty("EnableExplanations")
    @Size(min = 1, max = 64)
    @Pattern(regexp = ".*")
    public String enableExplanations;

    @JsonProperty("ShapConfig")
    @NotNull
    @Valid
    public Shap shapConfig;
  }

  static final class Shap {
    @JsonProperty("ShapBaselineConfig")
    @NotNull
    @Valid
    public Baseline shapBaselineConfig;

    @JsonProperty("NumberOfSamples")
    @Min(1)
    public Integer numberOfSamples;
  }

  static final class Baseline {
    @JsonProperty("MimeType")
    @Size(max = 255)
    public String mimeType;

    @JsonProperty("ShapBaselineUri")
    @Size(max = 2048)
    @Pattern(regexp = "(https|s3)://([^/]+)/?(.*)")
    public String shapBaselineUri;
  }
}
