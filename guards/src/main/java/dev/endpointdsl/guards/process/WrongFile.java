package dev.endpointdsl.guards.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A JSON file with three mistakes. */
public final class WrongFile {

  private static final String JSON =
      """
      {
        "EndpointConfigName": "-churn-",
        "ProductionVariants": [
          {
            "VariantName": "blue",
            "ModelName": "churn-xgb-7",
            "InstanceType": "ml.m5.xlarge",
            "InitialInstanceCount": 0,
            "InitialVariantWeight": 0.5,
            "RoutingConfig": {"RoutingStrategy": "RANDOM"}
          }
        ],
        "DataCaptureConfig": {
          "InitialSamplingPercentage": 101,
          "DestinationS3Uri": "s3://ml-capture/churn",
          "CaptureOptions": [{"CaptureMode": "Input"}]
        },
        "Tags": [{"Key": "team", "Value": "risk"}]
      }
      """;

  private WrongFile() {}

  /** Writes the file into a directory and returns its path. */
  public static Path in(Path directory) throws IOException {
    return Files.writeString(directory.resolve("wrong.json"), JSON);
  }
}
