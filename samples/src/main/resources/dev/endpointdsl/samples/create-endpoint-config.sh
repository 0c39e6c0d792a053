aws sagemaker create-endpoint-config \
  --endpoint-config-name "churn-$STAGE" \
  --production-variants \
    VariantName=blue,ModelName=churn-xgb-7,InstanceType=ml.m5.xlarge,InitialInstanceCount=2 \
  --tags Key=team,Value=risk
