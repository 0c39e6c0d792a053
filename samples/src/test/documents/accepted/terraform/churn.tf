resource "aws_sagemaker_endpoint_configuration" "churn" {
  name = "churn-2026-11"

  production_variants {
    variant_name           = "blue"
    model_name             = "churn-xgb-7"
    instance_type          = "ml.m5.xlarge"
    initial_instance_count = 2
  }

  data_capture_config {
    enable_capture              = true
    initial_sampling_percentage = 20
    destination_s3_uri          = "s3://ml-capture/churn"

    capture_options {
      capture_mode = "Input"
    }
  }

  tags = {
    team = "risk"
  }
}
