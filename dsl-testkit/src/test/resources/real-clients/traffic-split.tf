resource "aws_sagemaker_model" "split" {
  for_each           = toset(["churn-7", "churn-8"])
  name               = each.key
  execution_role_arn = "arn:aws:iam::123456789012:role/sagemaker"
  primary_container {
    image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/${each.key}:1"
  }
}

resource "aws_sagemaker_endpoint_configuration" "split" {
  name = "churn"
  production_variants {
    variant_name           = "blue"
    model_name             = aws_sagemaker_model.split["churn-7"].name
    instance_type          = "ml.m5.xlarge"
    initial_instance_count = 2
    initial_variant_weight = 0.75
  }
  production_variants {
    variant_name           = "green"
    model_name             = aws_sagemaker_model.split["churn-8"].name
    instance_type          = "ml.g5.2xlarge"
    initial_instance_count = 1
    initial_variant_weight = 0.25
    routing_config {
      routing_strategy = "LEAST_OUTSTANDING_REQUESTS"
    }
  }
  data_capture_config {
    initial_sampling_percentage = 20
    destination_s3_uri          = "s3://ml-capture/churn"
    capture_options {
      capture_mode = "Input"
    }
  }
}

resource "aws_sagemaker_endpoint" "split" {
  name                 = "churn"
  endpoint_config_name = aws_sagemaker_endpoint_configuration.split.name
}
