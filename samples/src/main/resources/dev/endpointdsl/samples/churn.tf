variable "model" {
  type = string
}

resource "aws_sagemaker_endpoint_configuration" "churn" {
  name = "churn-2026-11"

  production_variants {
    variant_name           = "blue"
    model_name             = var.model
    instance_type          = "ml.m5.xlarge"
    initial_instance_count = 2
  }

  tags = {
    team = "risk"
  }
}
