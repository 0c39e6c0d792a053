import dev.endpointdsl.sagemaker.CaptureMode.INPUT
import dev.endpointdsl.sagemaker.CaptureMode.OUTPUT
import dev.endpointdsl.sagemaker.EndpointConfig
import dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE

fun main() {
    val config = EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant { v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
        }
        .dataCaptureConfig { c -> c
            .initialSamplingPercentage(20)
            .destinationS3Uri("s3://ml-capture/churn")
            .captureOptions(INPUT, OUTPUT)
        }
        .tag("team", "risk")
        .build()
    println(config.toJson())
}
